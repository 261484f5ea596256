import { type NormalizedText, OffsetBuilder } from "../../text/normalize.ts";
import type { LineHints } from "./piece.ts";

interface List {
  readonly isOrdered: boolean;
  next: number;
}

interface Table {
  readonly isLayout: boolean;
  /** For each column how many further rows a cell above reaches into. */
  readonly below: number[];
  column: number;
  allHeaders: boolean;
  inRow: boolean;
  inCell: boolean;
  pendingCells: number;
}

/** Writes the text of a page line by line; breaks, spaces and markers wait until a word follows. */
export class HtmlWriter {
  private readonly builder = new OffsetBuilder();
  private readonly headings = new Map<number, number>();
  private readonly headerRows = new Set<number>();
  private readonly boldLines = new Set<number>();
  private readonly lists: List[] = [];
  private readonly tables: Table[] = [];
  private line = 0;
  private breaks = 0;
  private needsSpace = false;
  private marker = "";
  private headingLevel = 0;
  private boldDepth = 0;
  private plainOnLine = false;
  private position = 0;

  write(data: string, start: number): void {
    for (const match of data.matchAll(/[\s\u0085]+|[^\s\u0085]+/gu)) {
      if (/^[\s\u0085]/u.test(match[0])) {
        this.needsSpace = true;
        continue;
      }
      this.flush();
      this.position = start + match.index;
      const inCell = this.table?.inCell === true;
      this.builder.append(inCell ? match[0].replaceAll("|", "¦") : match[0], this.position);
      if (this.boldDepth === 0) this.plainOnLine = true;
      this.position += match[0].length;
    }
  }

  lineBreak(): void {
    this.requestBreak(1);
  }

  blockBreak(): void {
    this.requestBreak(2);
  }

  itemBreak(): void {
    this.marker = "";
    this.requestBreak(1);
  }

  bold(step: 1 | -1): void {
    this.boldDepth = Math.max(0, this.boldDepth + step);
  }

  startHeading(level: number): void {
    this.requestBreak(2);
    this.headingLevel = level;
  }

  endHeading(): void {
    this.headingLevel = 0;
    this.requestBreak(2);
  }

  startList(isOrdered: boolean, first: number): void {
    this.requestBreak(this.lists.length === 0 ? 2 : 1);
    this.lists.push({ isOrdered, next: Number.isFinite(first) ? first : 1 });
  }

  endList(): void {
    this.lists.pop();
    this.requestBreak(this.lists.length === 0 ? 2 : 1);
  }

  startItem(): void {
    this.requestBreak(1);
    const list = this.lists.at(-1);
    const indent = "  ".repeat(Math.min(8, Math.max(0, this.lists.length - 1)));
    this.marker = indent + (list?.isOrdered === true ? `${list.next++}. ` : "- ");
  }

  startTable(isLayout: boolean): void {
    this.requestBreak(2);
    this.tables.push({
      isLayout,
      below: [],
      column: 0,
      allHeaders: true,
      inRow: false,
      inCell: false,
      pendingCells: 0,
    });
  }

  endTable(): void {
    this.endRow();
    this.tables.pop();
    this.requestBreak(2);
  }

  startRow(): void {
    const { table } = this;
    if (table === undefined) return;
    this.endRow();
    this.requestBreak(1);
    if (table.isLayout) return;
    Object.assign(table, { inRow: true, column: 0, allHeaders: true, pendingCells: 0 });
  }

  startCell(isHeader: boolean, columns: number, rows: number): void {
    const { table } = this;
    if (table === undefined || table.isLayout) {
      this.requestBreak(2);
      return;
    }
    if (!table.inRow) this.startRow();
    this.skipSpannedColumns(table);
    if (!isHeader) table.allHeaders = false;
    this.synthetic(table.column === 0 ? "| " : " | ");
    for (let i = 0; i < columns; i++) table.below[table.column + i] = rows - 1;
    table.column++;
    table.pendingCells = columns - 1;
    table.inCell = true;
  }

  endCell(): void {
    const { table } = this;
    if (table === undefined || table.isLayout) {
      this.requestBreak(2);
      return;
    }
    if (!table.inCell) return;
    for (; table.pendingCells > 0; table.pendingCells--) {
      this.synthetic(" | ");
      table.column++;
    }
    table.inCell = false;
    this.needsSpace = false;
  }

  endRow(): void {
    const { table } = this;
    if (table === undefined || !table.inRow) return;
    this.endCell();
    this.skipSpannedColumns(table);
    if (table.column > 0) {
      this.synthetic(" |");
      if (table.allHeaders) this.headerRows.add(this.line);
    }
    table.inRow = false;
    this.requestBreak(1);
  }

  finish(sourceLength: number): NormalizedText & { hints: LineHints } {
    this.endLine();
    const { headings, headerRows, boldLines } = this;
    return { ...this.builder.finish(sourceLength), hints: { headings, headerRows, boldLines } };
  }

  private get table(): Table | undefined {
    return this.tables.at(-1);
  }

  /** Cells that a cell of a row above reaches into stand empty. */
  private skipSpannedColumns(table: Table): void {
    for (
      let left = table.below[table.column] ?? 0;
      left > 0;
      left = table.below[table.column] ?? 0
    ) {
      this.synthetic(table.column === 0 ? "| " : " | ");
      table.below[table.column] = left - 1;
      table.column++;
    }
  }

  private requestBreak(lines: number): void {
    // Rows and headings are one line each.
    if (this.table?.inCell === true || (this.headingLevel > 0 && lines === 1)) {
      this.needsSpace = true;
      return;
    }
    this.breaks = Math.max(this.breaks, lines);
  }

  private synthetic(text: string): void {
    this.needsSpace = false;
    this.flush();
    this.builder.append(text, this.position);
  }

  private flush(): void {
    const isFresh = this.builder.length === 0;
    if (this.breaks > 0 && !isFresh) {
      this.endLine();
      this.builder.append("\n".repeat(this.breaks), this.position);
      this.line += this.breaks;
    } else if (this.needsSpace && !isFresh) {
      this.builder.append(" ", this.position);
    }
    const startsLine = this.breaks > 0 || isFresh;
    this.breaks = 0;
    this.needsSpace = false;
    if (startsLine && this.headingLevel > 0) this.headings.set(this.line, this.headingLevel);
    if (this.marker !== "" && startsLine && this.headingLevel === 0) {
      this.builder.append(this.marker, this.position);
    }
    this.marker = "";
  }

  private endLine(): void {
    if (!this.plainOnLine) this.boldLines.add(this.line);
    this.plainOnLine = false;
  }
}
