/** Check digits of books, journals and people in research. Each takes the characters without hyphens, in capitals. */

/** ISO 2108: ten digits mod 11, where X is 10, or thirteen digits mod 10. */
export function isIsbn(isbn: string): boolean {
  if (/^\d{9}[\dX]$/.test(isbn)) return weighted(isbn, (i) => 10 - i) % 11 === 0;
  return /^97[89]\d{10}$/.test(isbn) && weighted(isbn, (i) => (i % 2 === 0 ? 1 : 3)) % 10 === 0;
}

/** ISO 3297: eight digits mod 11, where X is 10. */
export function isIssn(issn: string): boolean {
  return /^\d{7}[\dX]$/.test(issn) && weighted(issn, (i) => 8 - i) % 11 === 0;
}

/** ISO 7064, mod 11-2, as ORCID documents it. */
export function isOrcid(orcid: string): boolean {
  if (!/^\d{15}[\dX]$/.test(orcid)) return false;
  let total = 0;
  for (const digit of orcid.slice(0, 15)) total = (total + Number(digit)) * 2;
  return (12 - (total % 11)) % 11 === worth(orcid[15] ?? '');
}

const worth = (digit: string): number => (digit === 'X' ? 10 : Number(digit));

function weighted(digits: string, weight: (index: number) => number): number {
  let sum = 0;
  for (let i = 0; i < digits.length; i += 1) sum += weight(i) * worth(digits[i] ?? '');
  return sum;
}
