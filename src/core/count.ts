/** A whole number as reports write it: `1,204`. Loading the locales for it would take 10 ms of every step. */
export function count(number: number): string {
  return String(number).replace(/\B(?=(?:\d{3})+$)/g, ',');
}
