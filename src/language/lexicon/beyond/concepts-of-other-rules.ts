/** Concepts of figures, prices, certificates and service levels: the rules on proof, limits and lists judge those. */
export const conceptsOfOtherRules: ReadonlySet<string> = new Set([
  'accuracy',
  'cost-savings',
  'customer-count',
  'implementation-time',
  'market-position',
  'performance',
  'satisfaction-figures',
  'scalability',
  'security-certification',
  'time-savings',
  'uptime-guarantee',
  'free-plan',
  'pricing',
  'annual-billing',
  'monthly-billing',
]);
