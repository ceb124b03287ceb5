// Looking back: the arrow keys step from change to change, and a slider stands beside the field for a position.
document.addEventListener('keydown', event => {
  const typing = event.target.closest('input, select, textarea, [tabindex="0"]');
  const link = document.querySelector(`[data-pijl="${event.key}"]`);
  if (link && !typing && !event.altKey && !event.ctrlKey && !event.metaKey && !event.shiftKey) {
    event.preventDefault();
    link.click();
  }
});
document.querySelectorAll('.alleen-script').forEach(it => { it.hidden = false; });

const position = document.querySelector('[data-schuif][max]');
if (position) {
  const slider = document.createElement('input');
  Object.assign(slider, {type: 'range', min: position.min, max: position.max, value: position.value || position.max});
  slider.setAttribute('aria-label', position.dataset.schuif);
  slider.addEventListener('input', () => { position.value = slider.value; });
  slider.addEventListener('change', () => position.form.requestSubmit());
  position.form.append(slider);
}
