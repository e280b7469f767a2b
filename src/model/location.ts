/** A place in a source file. `line` and `column` count from 1, `offset` from 0; columns and offsets are in UTF-16 units. */
export interface Position {
  readonly line: number;
  readonly column: number;
  readonly offset: number;
}

/** From `start` up to, and not including, `end`. */
export interface SourceRange {
  readonly start: Position;
  readonly end: Position;
}

/** A half-open range of characters (UTF-16 units) of some text that the context names. */
export interface TextRange {
  readonly start: number;
  readonly end: number;
}

/** A rectangle on a PDF page in PDF user space: points, origin at the lower left corner of the page. */
export interface PageRectangle {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A rectangle on a slide: points, from the slide's upper left corner. */
export interface SlideRectangle {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** An element of an Office file: the part that holds it, and the offset of its tag in the decoded text of that part. */
export interface PartElement {
  readonly part: string;
  readonly offset: number;
}

/** What a comment on words in an Office file hangs on: the shape or the paragraph that holds them. */
export type CommentAnchor =
  | ({ readonly kind: 'shape' } & SlideRectangle)
  | ({ readonly kind: 'paragraph' } & PartElement);
