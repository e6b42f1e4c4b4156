/** What each page shows. */
@NullMarked
package io.clientela.review.page;

import org.jspecify.annotations.NullMarked;
