// Searches everything about one vendor. The index is a script of its own, loaded when first needed.
(function () {
  'use strict';
  var MOST = 60;
  var dialog = document.querySelector('dialog.search');
  var opener = document.querySelector('.search-open');
  var input = dialog.querySelector('input');
  var list = dialog.querySelector('ul');
  var count = dialog.querySelector('.count');
  var current = -1;

  function plain(text) {
    return text.normalize('NFD').replace(/[\u0300-\u036f]/g, '').toLowerCase();
  }

  function load(then) {
    if (window.clientelaSearch) return then();
    var script = document.createElement('script');
    script.src = dialog.dataset.index;
    script.onload = function () {
      window.clientelaSearch.forEach(function (entry) {
        entry.title = plain(entry[1]);
        entry.all = plain(entry.slice(0, 3).join(' '));
      });
      then();
    };
    document.head.appendChild(script);
  }

  function find(words) {
    return window.clientelaSearch
      .map(function (entry) {
        var hits = words.every(function (word) {
          return entry.all.indexOf(word) >= 0;
        });
        var inTitle = words.filter(function (word) {
          return entry.title.indexOf(word) >= 0;
        });
        return { entry: entry, rank: hits ? 1 + inTitle.length : 0 };
      })
      .filter(function (found) {
        return found.rank > 0;
      })
      .sort(function (a, b) {
        return b.rank - a.rank || a.entry.title.length - b.entry.title.length;
      });
  }

  function excerpt(text, word) {
    var at = Math.max(0, plain(text).indexOf(word) - 40);
    return (at > 0 ? '… ' : '') + text.slice(at, at + 140);
  }

  function option(entry, words, number) {
    var item = document.createElement('li');
    item.id = 'result-' + number;
    item.setAttribute('role', 'option');
    item.setAttribute('aria-selected', 'false');
    [['kind', entry[0]], ['title', entry[1]], ['text', excerpt(entry[2], words[0])]].forEach(
      function (part) {
        var span = document.createElement('span');
        span.className = part[0];
        span.textContent = part[1];
        item.appendChild(span);
      }
    );
    item.dataset.href = entry[3];
    item.addEventListener('click', function () {
      open(item);
    });
    return item;
  }

  function show() {
    var words = plain(input.value).split(/\s+/).filter(Boolean);
    list.textContent = '';
    select(-1);
    count.textContent = '';
    if (!words.length) return;
    var found = find(words);
    found.slice(0, MOST).forEach(function (each, number) {
      list.appendChild(option(each.entry, words, number));
    });
    count.textContent = found.length
      ? dialog.dataset.results.replace('{0}', found.length) +
        (found.length > MOST ? ' ' + dialog.dataset.more.replace('{0}', MOST) : '')
      : dialog.dataset.none;
    if (found.length) select(0);
  }

  function select(number) {
    var items = list.children;
    if (items[current]) items[current].setAttribute('aria-selected', 'false');
    current = number;
    if (!items[current]) return input.removeAttribute('aria-activedescendant');
    items[current].setAttribute('aria-selected', 'true');
    items[current].scrollIntoView({ block: 'nearest' });
    input.setAttribute('aria-activedescendant', items[current].id);
  }

  function open(item) {
    dialog.close();
    location.href = item.dataset.href;
  }

  function start() {
    load(function () {
      dialog.showModal();
      input.select();
      show();
    });
  }

  input.addEventListener('input', show);
  input.addEventListener('keydown', function (event) {
    var last = list.children.length - 1;
    if (event.key === 'ArrowDown') select(Math.min(current + 1, last));
    else if (event.key === 'ArrowUp') select(Math.max(current - 1, 0));
    else if (event.key === 'Enter' && list.children[current]) open(list.children[current]);
    else if (event.key !== 'Enter') return;
    event.preventDefault();
  });
  dialog.addEventListener('click', function (event) {
    if (event.target === dialog) dialog.close();
  });
  document.addEventListener('keydown', function (event) {
    var typing = /^(INPUT|TEXTAREA|SELECT)$/.test(event.target.tagName);
    if (event.key !== '/' || typing || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    start();
  });
  opener.addEventListener('click', start);
})();
