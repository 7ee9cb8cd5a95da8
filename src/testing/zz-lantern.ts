import { chromium } from '@playwright/test';
import lighthouse from 'lighthouse';
import { serveFolder } from '../commands/static-server.ts';
import { distDir, origin, port } from './browser/served.ts';
import { resolveChromium } from './chromium.ts';
// @ts-nocheck
const L = await import('lighthouse/core/computed/metrics/lantern-largest-contentful-paint.js');
const { executablePath, env, args } = await resolveChromium();
const server = await serveFolder(distDir, port);
for (const href of process.argv.slice(2)) {
  const browser = await chromium.launch({ executablePath, env, args: [...args, `--remote-debugging-port=${port + 1}`] });
  const r = await lighthouse(origin + href, { port: port + 1, output: 'json', logLevel: 'error', onlyCategories: ['performance'] });
  await browser.close();
  const a = r.artifacts, lhr = r.lhr;
  const context = { settings: lhr.configSettings, computedCache: new Map(), options: {} };
  const data = { trace: a.Trace ?? a.traces?.defaultPass, devtoolsLog: a.DevtoolsLog ?? a.devtoolsLogs?.defaultPass, gatherContext: a.GatherContext, settings: lhr.configSettings, URL: a.URL, SourceMaps: a.SourceMaps, HostDPR: a.HostDPR, simulator: null };
  const lcp = lhr.audits['largest-contentful-paint'].numericValue, fcp = lhr.audits['first-contentful-paint'].numericValue;
  const m = lhr.audits.metrics.details.items[0];
  console.log('\n##', href, 'LCP', Math.round(lcp), 'FCP', Math.round(fcp), 'observed fcp/lcp', m.observedFirstContentfulPaint, m.observedLargestContentfulPaint, 'perf', lhr.categories.performance.score);
  const el = lhr.audits['lcp-breakdown-insight']?.details ?? lhr.audits['largest-contentful-paint-element']?.details;
  console.log(JSON.stringify(el)?.match(/"snippet":"[^"]{0,160}/g)?.[0]);
  const res = await L.LanternLargestContentfulPaint.request(data, context);
  for (const k of ['optimisticEstimate', 'pessimisticEstimate']) {
    console.log(k, Math.round(res[k].timeInMs));
    if (k[0]==='o' ) {const rows=[...res[k].nodeTimings.entries()].map(([n,t])=>[Math.round(t.startTime),Math.round(t.endTime), n.type==='cpu' ? 'CPU '+Math.round(n.duration/1000)+'ms '+[...new Set(n.childEvents.map(e=>e.name))].filter(x=>/Layout|ParseHTML|Paint|Evaluate|Style|Function/.test(x)).slice(0,9).join(',') : (n.request.url.replace(origin,'').slice(-40)+' '+n.request.transferSize+' '+n.request.priority+' obs '+Math.round(n.startTime/1000-0)%100000)]).sort((a,b)=>a[0]-b[0]||a[1]-b[1]); for(const x of rows)console.log('  ',x.join(' '));}
  }
}
server.close();
