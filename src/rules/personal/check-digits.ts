/** Whether an identifier is one that could have been given out: the arithmetic each of them carries. */

/** Ten digits of an NHS number, without spaces. Source: NHS Data Dictionary, NHS NUMBER. */
export function isNhsNumber(digits: string): boolean {
  // Ten times the same digit passes the arithmetic and is nobody's number.
  if (!/^\d{10}$/.test(digits) || /^(\d)\1*$/.test(digits)) return false;
  const sum = [...digits.slice(0, 9)].reduce(
    (total, digit, at) => total + Number(digit) * (10 - at),
    0,
  );
  const check = (11 - (sum % 11)) % 11;
  return check !== 10 && check === Number(digits[9]);
}

const LETTERS = "ABCDEFGHJKLMNPQRTUVWXYZ";

/** A letter and twelve characters. Source: the Department for Education's guide to pupil numbers. */
export function isPupilNumber(text: string): boolean {
  const upn = text.toUpperCase();
  if (!/^[A-HJ-NP-RT-Z]\d{11}[\dA-HJ-NP-RT-Z]$/.test(upn)) return false;
  const sum = [...upn.slice(1)].reduce((total, character, at) => {
    const value = /\d/.test(character) ? Number(character) : LETTERS.indexOf(character);
    return total + value * (at + 2);
  }, 0);
  return LETTERS[sum % LETTERS.length] === upn[0];
}

/** Two letters, six digits and a letter from A to D. Source: HMRC, NIM39110. */
export function isInsuranceNumber(text: string): boolean {
  const number = text.toUpperCase();
  if (!/^[A-CEGHJ-PR-TW-Z][A-CEGHJ-NPR-TW-Z]\d{6}[A-D]$/.test(number)) return false;
  return !/^(?:BG|GB|KN|NK|NT|TN|ZZ)/.test(number);
}
