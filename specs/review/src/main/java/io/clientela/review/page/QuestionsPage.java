package io.clientela.review.page;

import java.util.List;

/** The questions, one card each. */
public record QuestionsPage(
    Frame frame, List<Question> questions, boolean hasText, List<String> versions) {}
