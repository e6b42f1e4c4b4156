/** Reports as pages that open anywhere and load nothing, with the look of the review pages. */
@NullMarked
package io.clientela.conformance.page;

import org.jspecify.annotations.NullMarked;
