/** An array of numbers whose size is fixed when it is made. */
type Numbers = Float64Array | Int32Array | Uint8Array;

const FIRST = 1 << 10;

/**
 * Makes room that is used again and again: to make a new typed array for each sentence costs more than to fill it.
 * @param make - makes an array of a size
 * @returns what gives an array of at least a size, with whatever was last written there; the same until a larger one is asked for
 * @example
 * const room = createRoom((size) => new Uint8Array(size));
 * room(3) === room(5) // true
 */
export function createRoom<Of extends Numbers>(make: (size: number) => Of): (size: number) => Of {
  let room = make(FIRST);
  return (size) => {
    if (room.length < size) room = make(size * 2);
    return room;
  };
}
