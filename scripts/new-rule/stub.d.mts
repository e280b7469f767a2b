export declare function parseRuleId(id: string | undefined): {
  readonly family: string;
  readonly name: string;
  readonly variable: string;
};
export declare function ruleStub(id: string): string;
export declare function withRule(index: string, id: string): string;
