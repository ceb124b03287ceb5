// Everything works without this. It says so when the connection is gone, and leaves what was typed where it is.
document.addEventListener('htmx:sendError', () => {
  const alert = document.getElementById('geen-verbinding');
  if (alert) { alert.hidden = false; alert.focus(); }
});
