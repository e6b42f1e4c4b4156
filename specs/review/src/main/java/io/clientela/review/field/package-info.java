/** What becomes of a contract's fields: in Java, in the neutral customer, and in the tests. */
@NullMarked
package io.clientela.review.field;

import org.jspecify.annotations.NullMarked;
