// The answers of a reviewer: kept in this browser only, exported as a file and as an e-mail.
(function () {
  'use strict';
  var root = document.documentElement;
  var prefix = 'clientela-review/' + root.dataset.vendor + '/';
  var key = prefix + root.dataset.version + '/' + root.dataset.questions;
  var kept = true;
  var state = read();

  function empty() {
    return { by: '', answers: {} };
  }

  function read() {
    try {
      var text = localStorage.getItem(key);
      var found = text ? JSON.parse(text) : empty();
      return found && found.answers ? found : empty();
    } catch (blocked) {
      kept = false;
      return empty();
    }
  }

  function write() {
    try {
      localStorage.setItem(key, JSON.stringify(state));
    } catch (blocked) {
      kept = false;
    }
    badge();
  }

  function ids() {
    return Object.keys(state.answers).sort();
  }

  function badge() {
    document.querySelectorAll('[data-answer-count]').forEach(function (each) {
      each.textContent = ids().length;
      each.hidden = !ids().length;
    });
    var progress = document.querySelector('[data-answer-progress]');
    if (!progress) return;
    progress.textContent = progress.dataset.answerProgress
      .replace('{0}', ids().length)
      .replace('{1}', document.querySelectorAll('form.answer').length);
    document.querySelector('[data-answer-unsaved]').hidden = kept;
  }

  // A correction without words corrects nothing.
  function lacksWords(answer) {
    return answer.answer !== 'right' && !answer.says.trim();
  }

  function form(form) {
    var id = form.dataset.id;
    var says = form.elements.says;
    var radios = Array.from(form.elements.answer);
    var label = form.querySelector('.says span');
    var saved = form.querySelector('[data-saved]');
    var clear = form.querySelector('.clear');

    function show(changed) {
      var answer = state.answers[id];
      form.closest('.card').classList.toggle('is-answered', !!answer);
      clear.hidden = !answer;
      form.querySelector('.needs').hidden = !answer || !lacksWords(answer);
      label.textContent = label.dataset[answer ? answer.answer : 'right'];
      saved.textContent = changed && answer && kept ? saved.dataset.saved : '';
    }

    function change() {
      var chosen = radios.find(function (radio) {
        return radio.checked;
      });
      if (!chosen) return;
      state.answers[id] = { of: form.dataset.hash, answer: chosen.value, says: says.value };
      write();
      show(true);
    }

    var earlier = state.answers[id];
    if (earlier) {
      says.value = earlier.says;
      radios.forEach(function (radio) {
        radio.checked = radio.value === earlier.answer;
      });
    }
    form.addEventListener('input', change);
    form.addEventListener('submit', function (event) {
      event.preventDefault();
    });
    clear.addEventListener('click', function () {
      delete state.answers[id];
      form.reset();
      says.value = '';
      radios.forEach(function (radio) {
        radio.checked = false;
      });
      write();
      show(true);
      radios[0].focus();
    });
    show(false);
  }

  function yaml() {
    var lines = [
      'clientela-review: 1',
      'vendor: ' + root.dataset.vendor,
      'version: ' + JSON.stringify(root.dataset.version),
      'questions: ' + JSON.stringify(root.dataset.questions),
      'by: ' + JSON.stringify(state.by.trim()),
      'on: ' + new Date().toISOString().slice(0, 10),
      'answers:'
    ];
    ids().forEach(function (id) {
      var answer = state.answers[id];
      lines.push('  ' + id + ':');
      lines.push('    of: ' + JSON.stringify(answer.of));
      lines.push('    answer: ' + answer.answer);
      lines.push('    says: ' + JSON.stringify(answer.says.trim()));
    });
    return lines.join('\n') + '\n';
  }

  function mail(form, questions) {
    var text = form.dataset.subject + '\n\n' + form.dataset.opening + '\n';
    ids().forEach(function (id) {
      var answer = state.answers[id];
      text += '\n' + (questions[id] || id) + '\n  ' + form.dataset[answer.answer];
      text += answer.says.trim() ? '\n  ' + answer.says.trim().replace(/\n/g, '\n  ') : '';
      text += '\n';
    });
    return text + (state.by.trim() ? '\n' + state.by.trim() + '\n' : '');
  }

  function questions(form, then) {
    var script = document.createElement('script');
    script.src = form.dataset.index;
    script.onload = function () {
      var texts = {};
      window.clientelaSearch.forEach(function (entry) {
        var id = entry[3].split('questions.html#')[1];
        if (id) texts[id] = entry[1];
      });
      then(texts);
    };
    document.head.appendChild(script);
  }

  function copy(form, button) {
    var status = document.querySelector('[data-copy-status]');
    var text = form.elements.mail;
    function failed() {
      text.select();
      status.textContent = button.dataset.failed;
    }
    if (!navigator.clipboard) return failed();
    navigator.clipboard.writeText(text.value).then(function () {
      status.textContent = button.dataset.done;
    }, failed);
  }

  function others() {
    var versions = [];
    try {
      for (var i = 0; i < localStorage.length; i++) {
        var name = localStorage.key(i);
        if (name.indexOf(prefix) === 0 && name !== key) versions.push(name.slice(prefix.length).split('/')[0]);
      }
    } catch (blocked) {
      return [];
    }
    return versions;
  }

  function exporting(form) {
    var none = document.querySelector('[data-answers-none]');
    var incomplete = document.querySelector('[data-answers-incomplete]');
    var other = document.querySelector('[data-answers-other]');
    var texts = {};

    function show() {
      var lacking = ids().filter(function (id) {
        return lacksWords(state.answers[id]);
      });
      none.hidden = ids().length > 0;
      form.hidden = !ids().length;
      incomplete.hidden = !lacking.length;
      incomplete.textContent = incomplete.dataset.answersIncomplete.replace('{0}', lacking.join(', '));
      form.elements.yaml.value = yaml();
      form.elements.mail.value = mail(form, texts);
      form.querySelector('[data-save]').href =
        'data:application/yaml;charset=utf-8,' + encodeURIComponent(yaml());
    }

    form.elements.by.value = state.by;
    form.elements.by.addEventListener('input', function () {
      state.by = form.elements.by.value;
      write();
      show();
    });
    form.addEventListener('submit', function (event) {
      event.preventDefault();
    });
    form.querySelector('[data-copy]').addEventListener('click', function (event) {
      copy(form, event.target);
    });
    form.querySelector('[data-clear]').addEventListener('click', function (event) {
      if (!window.confirm(event.target.dataset.sure)) return;
      state = empty();
      form.elements.by.value = '';
      write();
      show();
    });
    if (others().length) {
      other.hidden = false;
      other.textContent = other.dataset.answersOther.replace('{0}', others().join(', '));
    }
    show();
    questions(form, function (found) {
      texts = found;
      show();
    });
  }

  document.querySelectorAll('form.answer').forEach(form);
  document.querySelectorAll('form.export').forEach(exporting);
  badge();
})();
