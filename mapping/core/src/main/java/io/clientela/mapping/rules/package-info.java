/**
 * Rules of values that know nothing of customers: identity numbers, countries, languages, moments,
 * e-mail addresses.
 */
@NullMarked
package io.clientela.mapping.rules;

import org.jspecify.annotations.NullMarked;
