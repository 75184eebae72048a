import type { Writable } from "node:stream";

/** Writes all of it and waits; a reader that has gone away (`hegao check | head`) is no error. */
export function write(stream: Writable, content: string | Uint8Array): Promise<void> {
  return new Promise((resolve, reject) => {
    stream.write(content, (error) => {
      if (error && (error as NodeJS.ErrnoException).code !== "EPIPE") reject(error);
      else resolve();
    });
  });
}
