/** The same function, computed once for each object it is given; the result lives as long as the object. */
export function memoise<Key extends object, Made>(compute: (key: Key) => Made): (key: Key) => Made {
  const known = new WeakMap<Key, { readonly made: Made }>();
  return (key) => {
    let entry = known.get(key);
    if (entry === undefined) {
      entry = { made: compute(key) };
      known.set(key, entry);
    }
    return entry.made;
  };
}
