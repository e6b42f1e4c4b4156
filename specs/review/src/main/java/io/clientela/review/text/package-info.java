/** The words of the pages in each language, and what is missing of them. */
@NullMarked
package io.clientela.review.text;

import org.jspecify.annotations.NullMarked;
