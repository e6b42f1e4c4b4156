// Tells the mock which of the documented answers is wanted, and sends the form that Dredd cannot
// take from the contract's example.
const hooks = require('hooks');

const { FORM, FORM_TYPE } = process.env;

hooks.beforeEach((transaction) => {
  const { request, expected } = transaction;
  request.headers.Prefer = `code=${expected.statusCode}`;
  if (FORM && request.headers['Content-Type'] === 'multipart/form-data') {
    request.headers['Content-Type'] = FORM_TYPE;
    request.body = FORM;
  }
});
