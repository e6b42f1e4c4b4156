// What every page does: colours, the language links, and what a link within the pages leads to.
(function () {
  'use strict';
  var root = document.documentElement;

  function keepHash() {
    document.querySelectorAll('[data-keep-hash]').forEach(function (link) {
      link.href = link.getAttribute('href').split(/[?#]/)[0] + location.search + location.hash;
    });
  }

  // A place may be filtered away or folded in when a link leads to it.
  function showTarget() {
    keepHash();
    var id = decodeURIComponent(location.hash.slice(1));
    var target = id && document.getElementById(id);
    if (!target) return;
    for (var each = target; each; each = each.parentElement) {
      if (each.hidden) each.hidden = false;
      if (each.tagName === 'DETAILS') each.open = true;
    }
    document.querySelectorAll('.target').forEach(function (old) {
      old.classList.remove('target');
    });
    target.classList.add('target');
    target.scrollIntoView();
  }

  function theme() {
    var label = document.querySelector('.theme');
    var select = label.querySelector('select');
    select.value = root.dataset.theme || '';
    select.addEventListener('change', function () {
      if (select.value) root.dataset.theme = select.value;
      else delete root.dataset.theme;
      try {
        localStorage.setItem('clientela-theme', select.value);
      } catch (blocked) {
        // It then holds for this page only.
      }
    });
  }

  // On a phone the page's own name may be out of sight.
  function showCurrent() {
    var pages = document.querySelector('nav.pages');
    var current = pages.querySelector('[aria-current]');
    pages.scrollLeft = current.offsetLeft - (pages.clientWidth - current.offsetWidth) / 2;
  }

  theme();
  showCurrent();
  window.addEventListener('hashchange', showTarget);
  window.addEventListener('load', showTarget);
  keepHash();
})();
