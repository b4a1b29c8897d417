const $ = (id) => document.getElementById(id);

/** An element with attributes, properties that are functions, and children. All text goes in as text, never as HTML. */
function element(name, attributes = {}, ...children) {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) {
    if (typeof value === 'function') made[key] = value;
    else if (value !== false) made.setAttribute(key, value === true ? '' : value);
  }
  made.append(...children.filter((child) => child !== null));
  return made;
}

async function ask(path, options) {
  const reply = await fetch(path, options);
  if (!reply.ok) {
    const problem = await reply.json().catch(() => ({}));
    throw new Error(problem.detail || `The service answered ${reply.status}`);
  }
  return reply.status === 204 || reply.headers.get('content-length') === '0' ? null : reply.json();
}

function tell(problem) {
  $('problem').textContent = problem ? problem.message : '';
}

// The form: one field for each question, as its type asks for it.

function options(field) {
  return field.choices.map((choice) =>
    element('option', { value: choice.key, selected: choice.key === field.value }, choice.value || choice.key));
}

function control(field, id) {
  const base = { id, name: field.name, 'data-kind': field.kind };
  switch (field.kind) {
    case 'checkbox':
      return element('input', { ...base, type: 'checkbox', checked: /^true$/i.test(field.value || '') });
    case 'one':
      return element('select', base, ...options(field));
    case 'many':
      return element('select', { ...base, multiple: true }, ...options(field));
    case 'file':
      return element('input', { ...base, disabled: true, placeholder: 'Files are not sent by this page' });
    default:
      return element('input', { ...base, type: field.kind, step: 'any', value: field.value || '' });
  }
}

function answer(input) {
  switch (input.dataset.kind) {
    case 'checkbox': return input.checked;
    case 'number': return Number(input.value);
    case 'many': return [...input.selectedOptions].map((option) => option.value);
    default: return input.value;
  }
}

let asked = 0;
const form = { isAsked: false, isSending: false };

function set(change) {
  Object.assign(form, change);
  $('run').disabled = !form.isAsked || form.isSending;
}

async function showQuestions() {
  tell(null);
  const mine = ++asked;
  set({ isAsked: false });
  const fields = await ask(`api/workflows/${encodeURIComponent($('workflow').value)}/questions`);
  // An answer that comes late is not what the form asks for any more.
  if (mine !== asked) return;
  $('questions').replaceChildren(...fields.flatMap((field, i) =>
    [element('label', { for: `question-${i}` }, field.label), control(field, `question-${i}`)]));
  set({ isAsked: true });
}

async function start(event) {
  event.preventDefault();
  tell(null);
  const inputs = [...$('questions').querySelectorAll('[name]:not([disabled])')].filter((input) =>
    input.dataset.kind === 'checkbox' || input.dataset.kind === 'many' || input.value !== '');
  const focused = document.activeElement;
  set({ isSending: true });
  try {
    await ask('api/runs', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({
        workflowId: $('workflow').value,
        workflow: $('workflow').selectedOptions[0].textContent,
        answers: Object.fromEntries(inputs.map((input) => [input.name, answer(input)])),
      }),
    });
  } finally {
    set({ isSending: false });
    // A button that is switched off loses the focus.
    if (document.activeElement === document.body) focused.focus();
  }
}

// The runs, as the service tells of them, and a clock for those that are under way.

let runs = [];

const at = (time) => (time ? Date.parse(time) : null);
const seconds = (millis) => `${(Math.max(0, millis) / 1000).toFixed(1)} s`;

function times(run) {
  const end = at(run.endedAt) ?? Date.now();
  const began = at(run.startedAt);
  const queue = (began ?? end) - at(run.queuedAt);
  return { queue, run: began === null ? 0 : end - began };
}

function newRow(run) {
  const cancel = element('button', {
    type: 'button',
    class: 'cancel',
    onclick: () => ask(`api/runs/${encodeURIComponent(run.jobId)}`, { method: 'DELETE' }).catch(tell),
  }, 'Cancel');
  return element('tr', { 'data-job': run.jobId },
    element('td', {}, run.workflow),
    element('td'), element('td'), element('td'), element('td'),
    element('td', {}, cancel));
}

function showRun(row, run) {
  const [, state, , , outputs, cancel] = row.cells;
  state.replaceChildren(
    element('span', { class: `state ${run.state}` }, run.state),
    ...(run.verdict && run.verdict !== run.state ? [element('span', { class: 'verdict' }, run.verdict)] : []));
  outputs.replaceChildren(...run.outputs.map((output) => element('a', {
    href: `api/runs/${encodeURIComponent(run.jobId)}/outputs/${encodeURIComponent(output.id)}`,
    download: output.name,
  }, output.name)));
  if (run.endedAt) cancel.replaceChildren();
}

// A row stays as long as its run, and shows it anew only when it has changed: the focus, and a click that has begun, go
// with what is replaced.
function drawRuns() {
  const table = $('runs');
  const others = new Map([...table.rows].map((row) => [row.dataset.job, row]));
  runs.forEach((run, i) => {
    const row = others.get(run.jobId) ?? newRow(run);
    others.delete(run.jobId);
    if (row !== table.rows[i]) table.insertBefore(row, table.rows[i] ?? null);
    const told = JSON.stringify(run);
    if (row.told !== told) showRun(row, run);
    row.told = told;
  });
  others.forEach((row) => row.remove());
}

// The chart: a bar for each of the latest runs, the time in the queue first.

function shape(name, attributes, text = '') {
  const made = document.createElementNS('http://www.w3.org/2000/svg', name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
  made.textContent = text;
  return made;
}

function drawChart() {
  const shown = runs.slice(0, 12);
  const longest = Math.max(1000, ...shown.map((run) => times(run).queue + times(run).run));
  const scale = 560 / longest;
  const bars = shown.flatMap((run, i) => {
    const { queue, run: ran } = times(run);
    const y = i * 24;
    return [
      shape('text', { x: 0, y: y + 14 }, run.workflow),
      shape('rect', { class: 'queue', x: 160, y, width: queue * scale, height: 18 }),
      shape('rect', { class: 'run', x: 160 + queue * scale, y, width: ran * scale, height: 18 }),
      shape('text', { x: 166 + (queue + ran) * scale, y: y + 14 }, seconds(queue + ran)),
    ];
  });
  $('chart').setAttribute('viewBox', `0 0 800 ${Math.max(24, shown.length * 24)}`);
  $('chart').replaceChildren(...bars);
}

function drawTimes() {
  runs.forEach((run, i) => {
    const spent = times(run);
    const [, , queued, ran] = $('runs').rows[i].cells;
    queued.textContent = seconds(spent.queue);
    ran.textContent = run.startedAt ? seconds(spent.run) : '';
  });
  drawChart();
}

const events = new EventSource('api/runs');
events.onopen = () => { $('connection').textContent = 'live'; };
events.onerror = () => { $('connection').textContent = 'connection lost, trying again'; };
events.onmessage = (event) => { runs = JSON.parse(event.data); drawRuns(); drawTimes(); };
setInterval(() => { if (runs.some((run) => !run.endedAt)) drawTimes(); }, 500);

$('start').onsubmit = (event) => start(event).catch(tell);
// The service may have answered the first click of a double one before the second comes.
$('run').onclick = (event) => { if (event.detail > 1) event.preventDefault(); };
$('workflow').onchange = () => showQuestions().catch(tell);
ask('api/workflows')
  .then((workflows) => {
    $('workflow').replaceChildren(...workflows.map(({ id, name }) => element('option', { value: id }, name)));
    return showQuestions();
  })
  .catch(tell);
