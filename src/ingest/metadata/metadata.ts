import type { DocumentMetadata } from "../../domain/document.ts";
import { normalizeText } from "../../text/normalize.ts";
import type { Zones } from "../parse/front.ts";
import type { Piece } from "../parse/piece.ts";
import { readBody } from "./body.ts";
import { readDates } from "./dates.ts";
import { readLanguage } from "./language.ts";
import { readNumber } from "./number.ts";
import { readOpening } from "./opening.ts";
import { readPlace } from "./place.ts";
import { readTitle } from "./title.ts";

export interface MetadataInput {
  readonly text: string;
  readonly pieces: readonly Piece[];
  readonly zones: Zones;
  /** What an HTML page calls itself outside its text. */
  readonly pageTitle: string | null;
  readonly fileName: string;
}

/** What the document says about itself. What it does not say stays `null`. */
export function readMetadata(input: MetadataInput): DocumentMetadata {
  const { pieces, zones, text } = input;
  const pageTitle = input.pageTitle === null ? null : normalizeText(input.pageTitle).text;
  const language = readLanguage(text);
  const title = readTitle(pieces, zones, pageTitle, input.fileName);
  const opening = readOpening(pieces, zones, text);
  const { heldOn, issuedOn } = readDates(opening, title, language);
  return {
    title,
    heldOn,
    issuedOn,
    number: readNumber(opening),
    body: readBody(opening, title, zones),
    place: readPlace(opening, title, heldOn),
    language,
  };
}
