// Shows only some of the rows, cards or lines; the choice stands in the address.
(function () {
  'use strict';
  var form = document.querySelector('.filters');
  var since = document.querySelector('form.since');

  function value(name) {
    return new URLSearchParams(location.search).get(name);
  }

  function has(item, name, word) {
    return (item.dataset[name] || '').split(' ').indexOf(word) >= 0;
  }

  function fits(item, show, version) {
    if (show === 'assumed') return has(item, 'statuses', 'assumed');
    if (show === 'unclaimed') return has(item, 'statuses', 'unclaimed');
    if (show === 'changed') return has(item, 'changed', version);
    if (show === 'unanswered') return !item.classList.contains('is-answered');
    if (show !== 'open') return true;
    return item.dataset.status ? item.dataset.status === 'open' : has(item, 'statuses', 'assumed');
  }

  function remember(show, version) {
    var query = show === 'all' ? '' : '?show=' + show;
    if (show === 'changed') query += '&since=' + encodeURIComponent(version);
    try {
      history.replaceState(null, '', location.pathname + query + location.hash);
    } catch (refused) {
      // Some browsers refuse it for files; the filter works all the same.
    }
  }

  // A section without any row left has nothing to say.
  function fold(all) {
    document.querySelectorAll('.operation, .schema').forEach(function (section) {
      section.hidden = !all && !section.querySelector('.row:not([hidden])');
    });
  }

  function apply() {
    var show = form.elements.show.value;
    var version = form.elements.since ? form.elements.since.value : '';
    var items = document.querySelectorAll(form.dataset.items);
    var shown = 0;
    items.forEach(function (item) {
      var hidden = !fits(item, show, version);
      if (item.hidden !== hidden) item.hidden = hidden;
      if (!hidden) shown++;
    });
    document.body.classList.toggle('filtered', show !== 'all');
    fold(show === 'all');
    if (form.elements.since) form.querySelector('.since').hidden = show !== 'changed';
    form.querySelector('.nothing').hidden = shown > 0;
    form.querySelector('.shown').textContent = form.dataset.shown
      .replace('{0}', shown)
      .replace('{1}', items.length);
    return { show: show, version: version };
  }

  function filters() {
    var wanted = form.querySelector('[name=show][value="' + CSS.escape(value('show') || 'all') + '"]');
    if (wanted) wanted.checked = true;
    if (form.elements.since && value('since')) form.elements.since.value = value('since');
    form.addEventListener('change', function () {
      var chosen = apply();
      remember(chosen.show, chosen.version);
    });
    apply();
  }

  // The page of changes: what is newer than the version that was seen.
  function newer(a, b) {
    var left = a.split('.').map(Number);
    var right = b.split('.').map(Number);
    for (var i = 0; i < 3; i++) if (left[i] !== right[i]) return left[i] > right[i];
    return false;
  }

  function changes() {
    var seen = since.elements.since;
    function show() {
      var shown = 0;
      document.querySelectorAll('[data-version]:not(html)').forEach(function (section) {
        section.hidden = seen.value !== '' && !newer(section.dataset.version, seen.value);
        if (!section.hidden) shown++;
      });
      document.querySelectorAll('[data-since]').forEach(function (section) {
        section.hidden = section.dataset.since !== seen.value;
      });
      document.querySelector('.nothing').hidden = shown > 0;
    }
    if (value('since')) seen.value = value('since');
    seen.addEventListener('change', show);
    show();
  }

  if (form) filters();
  if (since) changes();
})();
