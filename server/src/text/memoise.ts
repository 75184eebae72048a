/**
 * The same function, computed once for each object it is given first; the result lives as long as the object. What else
 * it is given must be the same whenever that object is: its passage with a measurement.
 */
export function memoise<Key extends object, Rest extends readonly unknown[], Made>(
  compute: (key: Key, ...rest: Rest) => Made,
): (key: Key, ...rest: Rest) => Made {
  const known = new WeakMap<Key, { readonly made: Made }>();
  return (key, ...rest) => {
    let entry = known.get(key);
    if (entry === undefined) {
      entry = { made: compute(key, ...rest) };
      known.set(key, entry);
    }
    return entry.made;
  };
}
