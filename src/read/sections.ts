interface Section {
  readonly level: number;
  readonly title: string;
}

/** The headings that are open, outermost first. Its state is immutable, so it can be kept and restored. */
export class SectionStack {
  private sections: readonly Section[] = [];
  /** Shared by all blocks of a section. */
  titles: readonly string[] = [];

  /** With `keepsTop`, a section of level 1 stays open when the element around its heading ends: the page's own title. */
  constructor(private readonly keepsTop = false) {}

  get state(): readonly Section[] {
    return this.sections;
  }

  restore(state: readonly Section[]): void {
    if (state === this.sections) return;
    this.sections = state;
    this.titles = state.map((section) => section.title);
  }

  /** Goes back to the sections that were open where an element began, when it ends. */
  leave(outside: readonly Section[]): void {
    const top = this.sections[0];
    const isTitle = this.keepsTop && top?.level === 1 && outside[0]?.level !== 1;
    this.restore(isTitle ? [top, ...outside] : outside);
  }

  /** Opens a section, which ends those of the same and of deeper levels. */
  open(level: number, title: string): void {
    this.restore([...this.sections.filter((section) => section.level < level), { level, title }]);
  }

  /** Titles of the sections that stay open when one of `level` begins. */
  titlesAbove(level: number): readonly string[] {
    const above = this.sections.filter((section) => section.level < level);
    return above.length === this.sections.length ? this.titles : above.map((section) => section.title);
  }
}
