/** What is looked at to tell text from other files. */
const SAMPLE = 4096;
/** Texts from old programs have a stray control character; other files have one in eight or more. */
const MOST_CONTROLS = 1 / 50;

/** True when bytes look like a text in any of the encodings that `decodeText` knows. */
export function looksLikeText(bytes: Uint8Array): boolean {
  const sample = bytes.subarray(0, SAMPLE);
  const zeros = [0, 0];
  let controls = 0;
  for (let at = 0; at < sample.length; at++) {
    const byte = sample[at] || 0;
    if (byte === 0) zeros[at & 1] = (zeros[at & 1] || 0) + 1;
    else if (byte < 32 && !isTextControl(byte)) controls++;
  }
  if (controls > sample.length * MOST_CONTROLS) return false;
  const [even = 0, odd = 0] = zeros;
  // UTF-16 has its zeros on one side: the upper halves of Latin letters.
  return even + odd === 0 || isUtf16(sample, even, odd);
}

function isUtf16(sample: Uint8Array, even: number, odd: number): boolean {
  const [first, second] = sample;
  const hasMark = (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);
  return hasMark || (even === 0 && odd > sample.length / 4);
}

/** Tab, line feed, vertical tab, form feed, carriage return; and the end of file of DOS. */
function isTextControl(byte: number): boolean {
  return (byte >= 9 && byte <= 13) || byte === 26;
}
