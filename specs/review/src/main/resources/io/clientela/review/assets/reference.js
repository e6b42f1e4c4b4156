// Shows the contract by Redoc, in the page's colours.
(function () {
  'use strict';
  var root = document.documentElement;

  function color(name) {
    return getComputedStyle(root).getPropertyValue('--' + name).trim();
  }

  function draw() {
    var place = document.getElementById('reference');
    var options = {
      // Its search needs a worker, which pages that are opened as files may not start.
      disableSearch: true,
      hideDownloadButtons: true,
      nativeScrollbars: true,
      sanitize: true,
      scrollYOffset: '.top',
      requiredPropsFirst: false,
      expandResponses: '',
      jsonSampleExpandLevel: 'all',
      theme: {
        colors: {
          primary: { main: color('accent') },
          success: { main: color('documented') },
          warning: { main: color('assumed') },
          error: { main: color('rejected') },
          text: { primary: color('text'), secondary: color('soft') },
          border: { dark: color('line'), light: color('line') },
          responses: {
            success: { color: color('documented'), backgroundColor: color('documented-back') },
            error: { color: color('rejected'), backgroundColor: color('rejected-back') },
            redirect: { color: color('observed'), backgroundColor: color('observed-back') },
            info: { color: color('observed'), backgroundColor: color('observed-back') }
          }
        },
        schema: {
          linesColor: color('line'),
          typeNameColor: color('soft'),
          requireLabelColor: color('rejected'),
          nestedBackground: color('panel'),
          arrow: { color: color('soft') }
        },
        sidebar: { backgroundColor: color('panel'), textColor: color('text') },
        typography: {
          fontFamily: 'system-ui, sans-serif',
          headings: { fontFamily: 'system-ui, sans-serif' },
          code: { color: color('text'), backgroundColor: color('panel') },
          links: { color: color('accent') }
        }
      }
    };
    // What scrolls has to be reached by keyboard; Redoc makes such parts when they are unfolded.
    new MutationObserver(function () {
      place.querySelectorAll('pre:not([tabindex])').forEach(function (part) {
        part.tabIndex = 0;
      });
    }).observe(place, { childList: true, subtree: true });
    window.Redoc.init(window.clientelaContract, options, place);
  }

  draw();
})();
