import { withFingerprints } from "../../check/fingerprint.ts";
import type { CheckedFinding, SetAside } from "../../check/model.ts";

/** What was set aside, each with a fingerprint that lasts when lines move. */
export function fingerprintSetAside(
  aside: readonly SetAside[],
): (SetAside & { finding: CheckedFinding })[] {
  const findings = withFingerprints(aside.map(({ finding }) => finding));
  return aside.map((one, at) => ({ ...one, finding: findings[at]! }));
}
