import {
  type AuditedDocument,
  checkExamined,
  createAudit,
  createReport,
  examineDocument,
} from '../../audit.js';
import type { ScoreCard } from '../../model/score.js';
import { type DisclosedLimit, disclosedLimits } from '../../score/disclosed-limits.js';
import { scoreReport } from '../../score/score-report.js';
import type { AuditPlan } from '../audit/prepare-audit.js';
import { readDocuments } from '../audit/read-documents.js';
import type { AuditRequest } from '../audit/request.js';
import { unreadDocument } from '../audit/run-audit.js';
import { contentTypeOf } from '../config/config.js';
import { placeOf } from '../files/paths.js';
import { packageVersion } from '../version.js';
import type { World } from '../world.js';

/**
 * The score of what was planned. Ignore comments, baseline and waivers without a reason do not count: whoever writes the
 * copy can't better its score by a remark in it.
 */
export async function scoreDocuments(
  plan: AuditPlan,
  request: Pick<AuditRequest, 'stdinPath' | 'site' | 'quiet' | 'cache'>,
  world: World,
): Promise<ScoreCard> {
  const waivers = plan.run.waivers.filter((each) => each.reason !== null && each.reason.trim() !== '');
  const run = { ...plan.run, waivers, baseline: null, changes: null };
  const audit = createAudit(plan.manifest, plan.asOf, run);
  const audited: AuditedDocument[] = [];
  const disclosed: DisclosedLimit[] = [];
  const { unread, problems } = await readDocuments(plan, request, world, (document) => {
    const examined = examineDocument({ ...document, directives: [] }, audit);
    disclosed.push(...disclosedLimits(document.path, examined.matches));
    audited.push(checkExamined(examined, audit));
  });
  const report = createReport(audited, audit, run, {
    problems: [...plan.problems, ...problems],
    unread: unread.map(unreadDocument),
    version: packageVersion(),
  });
  return scoreReport({
    report,
    manifest: plan.manifest,
    disclosed,
    channelOf: (path) => contentTypeOf(plan.config, placeOf(path, world.cwd)),
  });
}
