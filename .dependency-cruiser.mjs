// The direction of the code: bin -> cli -> index -> audit -> stages -> model. Each rule says why it is there.
const stages = [
  'yaml',
  'manifest',
  'read',
  'language',
  'claims',
  'match',
  'rules',
  'check',
  'questions',
  'score',
  'suggest',
  'import',
  'annotate',
  'report',
];

/** A stage and the folders that it may import besides itself and the model. */
const mayImport = {
  model: [],
  yaml: ['language'],
  manifest: ['language', 'yaml'],
  read: ['language'],
  language: [],
  claims: ['language'],
  match: ['language', 'claims', 'manifest'],
  rules: ['language', 'claims', 'match', 'manifest'],
  check: ['language', 'rules', 'match', 'claims', 'manifest'],
  questions: ['language', 'claims', 'match', 'manifest', 'rules', 'check'],
  score: ['match', 'manifest', 'check'],
  suggest: ['language', 'match', 'manifest', 'check'],
  annotate: ['read/office', 'read/pptx'],
  import: ['language', 'claims', 'yaml', 'manifest', 'read'],
  report: [],
};

const onlyIn = (name, packages, folders, comment) => ({
  name,
  comment,
  severity: 'error',
  from: { path: '^src', pathNot: folders.map((folder) => `^src/${folder}`) },
  to: { path: `^node_modules/(?:${packages.join('|')})/` },
});

export default {
  forbidden: [
    {
      name: 'no-circular',
      comment: 'A cycle means that two files are one: neither can be read, tested or replaced alone.',
      severity: 'error',
      from: { pathNot: '^node_modules' },
      to: { circular: true },
    },
    {
      name: 'no-orphans',
      comment: 'A file that nothing imports is dead, or its test is missing.',
      severity: 'error',
      from: {
        orphan: true,
        path: '^src',
        pathNot: ['\\.d\\.ts$', '^src/model/', '^src/language/lexicon/lexicon.ts'],
      },
      to: {},
    },
    ...Object.entries(mayImport).map(([folder, allowed]) => ({
      name: `${folder}-direction`,
      comment: `${folder} sees ${['model', ...allowed].join(', ')} only, so that a stage can be replaced without reading the ones after it.`,
      severity: 'error',
      from: { path: `^src/${folder}/` },
      to: { path: '^src/', pathNot: [folder, 'model', ...allowed].map((each) => `^src/${each}/`) },
    })),
    {
      name: 'rules-alone',
      comment: 'No rule imports another: precedence between rules is decided in check, in one place.',
      severity: 'error',
      from: { path: '^src/rules/(?:beyond|roadmap|vague|conflict)/' },
      to: { path: '^src/rules/(?:beyond|roadmap|vague|conflict)/' },
    },
    {
      name: 'pure-inside',
      comment:
        'Between bytes and report nothing touches the outer world, so that an audit runs in a worker, in a test, and twice with the same result.',
      severity: 'error',
      from: { path: `^src/(?:${['model', ...stages].join('|')})/|^src/audit\\.ts$` },
      to: {
        dependencyTypes: ['core'],
        path: '^(?:node:)?(?:fs|fs/promises|child_process|http|https|net|dns|process|worker_threads|os)$',
      },
    },
    onlyIn(
      'parsers-in-read',
      ['htmlparser2', 'domhandler', '@lezer', 'mdast-util-[^/]+', 'micromark[^/]*', 'pdf-parse', 'fflate'],
      ['read', 'annotate/office', 'cli/site'],
      'Document parsers belong to readers: everything behind them sees blocks, never markup. Copies are edited where the markup stands; sitemaps are no documents.',
    ),
    onlyIn(
      'pdf-lib-in-annotate',
      ['@cantoo/pdf-lib'],
      ['annotate'],
      'Documents are read by readers and written again in one place only.',
    ),
    onlyIn(
      'yaml-and-ajv',
      ['yaml', 'ajv', 'ajv-formats'],
      ['yaml', 'manifest', 'cli', 'read', 'import'],
      'YAML is read where files with positions are: yaml for what people write for this program, read for front matter; and written where a manifest is drafted.',
    ),
    onlyIn(
      'csv-in-import',
      ['csv-parse'],
      ['import'],
      'Tables of others become drafts of a manifest in one place.',
    ),
    onlyIn(
      'commander-in-cli',
      ['commander', 'ignore'],
      ['cli'],
      'The command line and files are the outermost layer.',
    ),
    onlyIn(
      'network-in-site',
      ['undici', 'ipaddr\\.js', 'robots-parser'],
      ['cli/site'],
      'One folder can reach the network, so that it is easy to see that nothing else does.',
    ),
    {
      name: 'site-on-demand',
      comment: 'Without a web address nothing that could reach the network is even loaded.',
      severity: 'error',
      from: { path: '^src', pathNot: '^src/cli/site/' },
      to: {
        path: '^src/cli/site/',
        pathNot: ['^src/cli/site/site-request.ts$', '^src/cli/site/crawl-plan.ts$'],
        dynamic: false,
      },
    },
    {
      name: 'no-sockets-elsewhere',
      comment: 'The same for what Node itself brings along.',
      severity: 'error',
      from: { path: '^src', pathNot: '^src/cli/site/' },
      to: {
        dependencyTypes: ['core'],
        path: '^(?:node:)?(?:http|https|http2|net|tls|dns|dns/promises|dgram)$',
      },
    },
    onlyIn('chalk-outside', ['chalk'], ['report', 'cli'], 'Colour is a matter of showing.'),
    {
      name: 'no-dev-dependencies',
      comment: 'What the product imports has to be installed with it.',
      severity: 'error',
      from: { path: '^src' },
      to: { dependencyTypes: ['npm-dev'], dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'nothing-unresolved',
      comment: 'An import that resolves to nothing fails at run time.',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
    },
  },
};
