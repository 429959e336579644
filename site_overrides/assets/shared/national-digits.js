// The digits of a telephone number as it is dialled in the United Kingdom, as
// `national_digits` of `schema/types/phone.py` gives them; a test holds both to the same cases.

const COUNTRY = /^(?:(?:\+|00)440?(?=\d{7,10}$)|440?(?=\d{9,10}$))/;

/**
 * Return the digits of a number, however it is spaced and begun: +44, 0044, (0). Those of a short
 * one, and of any other text, are returned as they are.
 * @param {string} number
 * @returns {string}
 */
export const nationalDigits = (number) =>
  number
    .replace(/[^0-9+]/g, "")
    .replace(COUNTRY, "0")
    .replace(/\D/g, "");
