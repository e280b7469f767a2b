// Generated from schemas/manifest.schema.json by npm run generate. Do not edit.

export type Text = string | number;
export type Texts = string | number | Text[];
export type Date = string;
export type Amount = string | number;
/**
 * A plan's name, or its name with price and other names.
 */
export type PlanFile =
  | string
  | number
  | {
      name: Text;
      aliases?: Texts;
      price?: Amount;
    };
/**
 * A short name for this entry that no other entry has, for example single-sign-on. Findings refer to it.
 */
export type Id = string;
/**
 * available (ga, stable, live, released) · limited (limited-availability) · preview (beta, public-preview) · private-preview (alpha, early-access) · planned (roadmap, in-development) · deprecated · retired (removed) · unsupported (no, wont-do).
 */
export type StatusWord =
  | 'available'
  | 'ga'
  | 'stable'
  | 'live'
  | 'released'
  | 'limited'
  | 'limited-availability'
  | 'preview'
  | 'beta'
  | 'public-preview'
  | 'private-preview'
  | 'alpha'
  | 'early-access'
  | 'planned'
  | 'roadmap'
  | 'in-development'
  | 'deprecated'
  | 'retired'
  | 'removed'
  | 'unsupported'
  | 'no'
  | 'wont-do';
export type Bound =
  | string
  | number
  | {
      [k: string]: Amount;
    };
export type Period = string | number;

/**
 * What a product can do today: the capability manifest that overclaim audits copy against.
 */
export interface ManifestFile {
  /**
   * The version of this format. Always 1.
   */
  manifest: 1;
  product: ProductFile;
  as_of: Date;
  review_every?: Amount;
  /**
   * How serious a claim of a capability is that this file does not know.
   */
  unlisted?: 'error' | 'warning' | 'off';
  /**
   * The plans or editions on sale, lowest first. `Team+` elsewhere in this file means Team and every plan after it.
   */
  plans?: PlanFile[];
  platforms?: Texts;
  regions?: Texts;
  /**
   * What the product can do, one entry for each thing that copy may speak of.
   */
  capabilities?: CapabilityFile[];
  /**
   * What is promised about service: response times, availability, support hours, refunds.
   */
  commitments?: CommitmentFile[];
  /**
   * Certificates, standards and laws that the product meets. This is the whole list: copy that claims another one is reported.
   */
  certifications?: CertificationFile[];
  /**
   * Statistics, ranks, awards and comparisons that can be backed up.
   */
  proof?: ProofFile[];
}
/**
 * What the product is called and who makes it.
 */
export interface ProductFile {
  name: Text;
  aliases?: Texts;
  vendor?: Text;
  competitors?: Texts;
}
/**
 * One thing that the product can, cannot or will be able to do.
 */
export interface CapabilityFile {
  id: Id;
  name: Text;
  aliases?: Texts;
  summary?: Text;
  status?: StatusWord;
  since?: Date;
  until?: Date;
  plans?: Texts;
  platforms?: Texts;
  regions?: Texts;
  requires?: Texts;
  includes?: Texts;
  excludes?: Texts;
  /**
   * Where it ends: numbers, sizes, times.
   */
  limits?: LimitFile[];
  disclose?: DiscloseFile;
  roadmap?: RoadmapFile;
  say?: Text;
  evidence?: Texts;
  owner?: Text;
  verified?: Date;
  /**
   * false: made by `overclaim init --from` and not confirmed by anybody yet.
   */
  confirmed?: boolean;
}
/**
 * Where the capability ends. A claim past it is reported; a claim within it is fine.
 */
export interface LimitFile {
  of: Text;
  aliases?: Texts;
  max?: Bound;
  min?: Bound;
}
/**
 * What copy has to say along with any claim of this entry.
 */
export interface DiscloseFile {
  any: Texts;
  /**
   * How near the disclosure has to stand.
   */
  within?: 'sentence' | 'section' | 'document';
}
/**
 * Whether plans for this entry may be announced, and for when.
 */
export interface RoadmapFile {
  /**
   * true: copy may announce it, for no earlier than the target.
   */
  public?: boolean;
  target?: Period;
}
/**
 * One promise about service. No status means available.
 */
export interface CommitmentFile {
  id: Id;
  name: Text;
  aliases?: Texts;
  max?: Bound;
  min?: Bound;
  value?: Text;
  summary?: Text;
  status?: StatusWord;
  since?: Date;
  until?: Date;
  plans?: Texts;
  platforms?: Texts;
  regions?: Texts;
  requires?: Texts;
  includes?: Texts;
  excludes?: Texts;
  /**
   * Further bounds besides its own max or min.
   */
  limits?: LimitFile[];
  disclose?: DiscloseFile;
  roadmap?: RoadmapFile;
  say?: Text;
  evidence?: Texts;
  owner?: Text;
  verified?: Date;
  /**
   * false: made by `overclaim init --from` and not confirmed by anybody yet.
   */
  confirmed?: boolean;
}
/**
 * One certificate, standard or law that the product meets.
 */
export interface CertificationFile {
  id: Id;
  name: Text;
  aliases?: Texts;
  summary?: Text;
  status?: StatusWord;
  since?: Date;
  until?: Date;
  valid_until?: Date;
  plans?: Texts;
  platforms?: Texts;
  regions?: Texts;
  disclose?: DiscloseFile;
  roadmap?: RoadmapFile;
  say?: Text;
  evidence?: Texts;
  owner?: Text;
  verified?: Date;
  /**
   * false: made by `overclaim init --from` and not confirmed by anybody yet.
   */
  confirmed?: boolean;
}
/**
 * One statistic, rank, award or comparison that can be backed up.
 */
export interface ProofFile {
  id: Id;
  claim: Text;
  name?: Text;
  aliases?: Texts;
  value?: Text;
  max?: Bound;
  min?: Bound;
  summary?: Text;
  status?: StatusWord;
  since?: Date;
  until?: Date;
  valid_until?: Date;
  plans?: Texts;
  platforms?: Texts;
  regions?: Texts;
  disclose?: DiscloseFile;
  say?: Text;
  evidence?: Texts;
  owner?: Text;
  verified?: Date;
  /**
   * false: made by `overclaim init --from` and not confirmed by anybody yet.
   */
  confirmed?: boolean;
}
