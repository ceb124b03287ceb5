// Everything works without this: it keeps open lists up to date, and says so when the connection is gone.

document.addEventListener('htmx:sendError', () => {
  const alert = document.getElementById('geen-verbinding');
  if (alert) { alert.hidden = false; alert.focus(); }
});

// What was typed, or given back by the browser, before anything listened is saved as a draft too.
document.querySelectorAll('form.editor').forEach(form => {
  const typed = [...form.elements].some(it => it.type === 'radio' || it.type === 'checkbox'
    ? it.checked !== it.defaultChecked : it.type === 'textarea' && it.value !== it.defaultValue);
  if (typed) { setTimeout(() => htmx.trigger(form, 'change'), 0); }
});

// A row that somebody is typing in, or is at with the keyboard, is left alone.
const isBusy = row => row.contains(document.activeElement)
  || row.querySelector('details.terugsturen[open]') !== null;

// What was asked anew, row by row: each row has an id, and a version that tells whether it is another.
const renew = async () => {
  const answer = await fetch(location.href, {headers: {'HX-Request': 'true'}});
  if (!answer.ok) { return; }
  const fresh = new DOMParser().parseFromString(await answer.text(), 'text/html');
  const list = document.querySelector('[data-actueel]');
  const rows = fresh.querySelector('[data-actueel]');
  if (!list || !rows) { return; }
  let changed = 0;
  for (const row of [...list.children]) {
    const newer = fresh.getElementById(row.id);
    if (newer && newer.dataset.versie === row.dataset.versie || isBusy(row)) { continue; }
    if (newer) { row.replaceWith(newer); htmx.process(newer); } else { row.remove(); }
    changed += 1;
  }
  [...rows.children].forEach((row, place) => {
    if (document.getElementById(row.id)) { return; }
    list.insertBefore(row, list.children[place] || null);
    htmx.process(row);
    changed += 1;
  });
  const status = document.getElementById('actueel-melding');
  if (changed && status) { status.textContent = status.dataset.tekst; }
};

if (document.querySelector('[data-actueel]')) {
  const source = new EventSource('/actueel');
  let waiting;
  source.addEventListener('veranderd', () => {
    clearTimeout(waiting);
    waiting = setTimeout(renew, 250);
  });
  window.addEventListener('pagehide', () => source.close());
}
