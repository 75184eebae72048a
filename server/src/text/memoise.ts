/**
 * The same function, computed once for each object it is given first; the result lives as long as the object. What else
 * it is given must be the same whenever that object is: its passage with a measurement.
 */
export function memoise<
  Key extends object,
  Rest extends readonly unknown[],
  Made extends NonNullable<unknown> | null,
>(compute: (key: Key, ...rest: Rest) => Made): (key: Key, ...rest: Rest) => Made {
  const known = new WeakMap<Key, Made>();
  return (key, ...rest) => {
    let made = known.get(key);
    if (made === undefined) {
      made = compute(key, ...rest);
      known.set(key, made);
    }
    return made;
  };
}

/**
 * The same for what finds several things in an object, where most objects hold none and are told by a glance: to keep that
 * there is nothing costs more than to look again.
 */
export function memoiseWhere<Key extends object, Found>(
  mayHold: (key: Key) => boolean,
  find: (key: Key) => readonly Found[],
): (key: Key) => readonly Found[] {
  const known = memoise(find);
  return (key) => (mayHold(key) ? known(key) : NOTHING);
}

const NOTHING: readonly never[] = [];

/** The same function, which keeps its last result for as long as all that it is given stays the same. */
export function keepLast<Given extends readonly unknown[], Made>(
  compute: (...given: Given) => Made,
): (...given: Given) => Made {
  let last: { readonly given: Given; readonly made: Made } | null = null;
  return (...given) => {
    if (!last?.given.every((one, at) => one === given[at])) last = { given, made: compute(...given) };
    return last.made;
  };
}
