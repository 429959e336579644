/** What a module may do to whoever calls it. */

let count = 0;

/** Return how often this was called since the module was loaded. */
export const counted = () => (count += 1);
export const hang = () => {
  for (;;);
};
export const end = () => {
  console.log("the end is near");
  process.exit(3);
};
export const throwError = () => {
  throw new TypeError("no such place");
};
export const print = () => console.log('{"results": ["not an answer"]}');
export const failLater = () => void Promise.reject(new Error("nobody waited"));
export const same = (value) => value;
export const kindOf = (value) => value.constructor.name;
export const zone = () => process.env.TZ ?? "";
