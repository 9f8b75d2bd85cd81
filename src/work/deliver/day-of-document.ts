import { dayGiven } from "../day-given.ts";
import type { Workplace } from "../workplace.ts";
import type { DeliveryOptions } from "./deliver.ts";
import type { Target } from "./target.ts";

/**
 * The ISO day that counts as today. A document that is kept is compared with what would have been made on
 * its own day: time alone makes none stale.
 */
export function dayOfDocument(
  { asOf, check }: DeliveryOptions & { asOf?: string },
  target: Target | undefined,
  { today }: Workplace,
): string {
  const given = dayGiven("--as-of", asOf, today);
  return (check === true && asOf === undefined ? target?.kept?.day : undefined) ?? given;
}
