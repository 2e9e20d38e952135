/** Check digits of identifiers. Each takes digits alone. */

/** NHS, CHI and HSC numbers: mod 11, weights 10 to 2. All digits alike pass the sum and are never issued. */
export function isNhsNumber(digits: string): boolean {
  if (!/^\d{10}$/.test(digits) || /^(\d)\1*$/.test(digits)) return false;
  let sum = 0;
  for (let i = 0; i < 9; i += 1) sum += Number(digits[i]) * (10 - i);
  const check = 11 - (sum % 11);
  return check !== 10 && check % 11 === Number(digits[9]);
}

/** The Luhn sum (ISO/IEC 7812-1), as in the Australian individual healthcare identifier. */
export function isLuhn(digits: string): boolean {
  let sum = 0;
  for (let i = 0; i < digits.length; i += 1) {
    const digit = Number(digits[digits.length - 1 - i]);
    sum += i % 2 === 0 ? digit : digit > 4 ? digit * 2 - 9 : digit * 2;
  }
  return digits.length > 1 && sum % 10 === 0;
}

/** Medicare card numbers of Australia: weights 1, 3, 7, 9 twice over the first eight, mod 10 is the ninth. */
export function isMedicareAu(digits: string): boolean {
  if (!/^[2-6]\d{9,10}$/.test(digits)) return false;
  const weights = [1, 3, 7, 9, 1, 3, 7, 9];
  const sum = weights.reduce((total, weight, i) => total + weight * Number(digits[i]), 0);
  return sum % 10 === Number(digits[8]);
}

/** International account numbers (ISO 13616): the first four characters moved behind, letters as numbers, mod 97 is 1. */
export function isIban(written: string): boolean {
  if (!/^[A-Z]{2}\d{2}[A-Z0-9]{11,30}$/.test(written)) return false;
  let rest = 0;
  for (const character of written.slice(4) + written.slice(0, 4))
    for (const digit of String(Number.parseInt(character, 36))) rest = (rest * 10 + Number(digit)) % 97;
  return rest === 1;
}
