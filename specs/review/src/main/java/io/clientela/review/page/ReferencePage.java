package io.clientela.review.page;

/** The contract as Redoc shows it; its script is beside the page. */
public record ReferencePage(Frame frame) {}
