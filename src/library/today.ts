/** The date where we are, as YYYY-MM-DD. */
export function today(now = new Date()): string {
  const digits = (number: number, count: number): string => String(number).padStart(count, '0');
  return [digits(now.getFullYear(), 4), digits(now.getMonth() + 1, 2), digits(now.getDate(), 2)].join('-');
}
