/** Answers of a reviewer: checked, and written into provenance.yaml. */
@NullMarked
package io.clientela.review.answer;

import org.jspecify.annotations.NullMarked;
