import { eachPiece, type Token, tokensOf } from "../../detect/_evidence/pieces";
import { type Sentence, sentencesOf } from "../../detect/requests/sentences";

/** Who advertises does so in the first lines; each piece of a longer mail would weigh in as well. */
const READ = 3000;

/** The evidence of a mail's subject and body. */
export function evidenceOfMail(subject: string, text: string): Set<string> {
  const evidence = new Set<string>();
  const add = (piece: string) => evidence.add(piece);
  eachPiece(tokensOf(subject), add);
  eachPiece(tokensOf(text.slice(0, READ)), add);
  return evidence;
}

/** Shorter words show nobody what is meant. */
const SHORTEST = 4;

/** The word of the body that tells most, by `weightOf` each of its pieces; undefined when none tells anything. */
export function tellingToken(text: string, weightOf: (piece: string) => number): Token | undefined {
  let most = 0;
  let telling: Token | undefined;
  eachPiece(tokensOf(text.slice(0, READ)), (piece, token) => {
    const weight = weightOf(piece);
    if (weight <= most || token.text.length < SHORTEST) return;
    most = weight;
    telling = token;
  });
  return telling;
}

/** How long a text is read for a way out, from its end. */
const END_READ = 3000;

/** The evidence of each sentence, with the one before it. */
export function evidenceOfSentences(text: string): Set<string>[] {
  const pieces = sentencesOf(text.slice(-END_READ)).map(piecesOf);
  return pieces.map((own, at) => new Set([...own, ...(pieces[at - 1] ?? []).map(asBefore)]));
}

function piecesOf({ text }: Sentence): string[] {
  const pieces: string[] = [];
  eachPiece(tokensOf(text), (piece) => pieces.push(piece));
  return pieces;
}

/** Marks what stands in the sentence before: in a capital, which no piece begins with. */
function asBefore(piece: string): string {
  return `B${piece}`;
}
