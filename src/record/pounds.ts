/** A sum of money as people write it: `£640,000`, `£12.50`. */
export function inPounds(amount: number): string {
  const [whole = "", pence] = (Number.isInteger(amount) ? String(amount) : amount.toFixed(2)).split(
    ".",
  );
  const grouped = whole.replace("-", "").replaceAll(/\B(?=(\d{3})+$)/g, ",");
  return `${amount < 0 ? "-" : ""}£${grouped}${pence === undefined ? "" : `.${pence}`}`;
}
