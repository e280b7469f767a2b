// Where worker threads begin: each audits batches of documents and answers with what came of them.
import { loadProgram } from './load-program.js';

export default await loadProgram().loadAuditBatch();
