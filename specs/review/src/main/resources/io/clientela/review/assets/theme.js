// Before the page is drawn, so that it does not flash in other colours.
(function () {
  'use strict';
  document.documentElement.classList.add('js');
  try {
    var theme = localStorage.getItem('clientela-theme');
    if (theme) document.documentElement.dataset.theme = theme;
  } catch (blocked) {
    // Without storage the page keeps the system's colours.
  }
})();
