/** Checksums of numbers given as text that holds nothing but the digits 0-9. */

/** ISO/IEC 7812 (Luhn): every second digit from the right doubled, the digits of it all summed, modulo 10. */
export function passesLuhn(digits: string): boolean {
  let sum = 0;
  for (let index = digits.length - 1, odd = true; index >= 0; index--, odd = !odd) {
    const digit = digits.charCodeAt(index) - 48;
    const doubled = digit * 2;
    sum += odd ? digit : doubled > 9 ? doubled - 9 : doubled;
  }
  return sum % 10 === 0;
}

/** Modulus 11: the first digits, each times its weight ("37618945210", a digit each), add up to a multiple of 11. */
export function passesModulus11(digits: string, weights: string): boolean {
  let sum = 0;
  for (let index = 0; index < weights.length; index++) {
    sum += (digits.charCodeAt(index) - 48) * (weights.charCodeAt(index) - 48);
  }
  return sum % 11 === 0;
}
