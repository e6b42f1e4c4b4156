package io.clientela.benchmarks;

/** What a ratio is held against. */
enum RatioGoal {
  DECODE_STOCK_OVER_OURS("decode_stock_over_ours", false, 7),
  DECODE_OURS_OVER_HAND_JACKSON("decode_ours_over_hand_jackson", true, 1.25),
  DECODE_OURS_OVER_NATIVE("decode_ours_over_native", true, 1.15),
  ALLOC_OURS_OVER_HAND_JACKSON("alloc_ours_over_hand_jackson", true, 1.15),
  ENCODE_STOCK_OVER_OURS("encode_stock_over_ours", false, 5),
  ENCODE_OURS_OVER_NATIVE("encode_ours_over_native", true, 1.1),
  CALL_OURS_OVER_RAW_OKHTTP("call_ours_over_raw_okhttp", true, 1.1),
  COLDSTART_OURS_OVER_STOCK("coldstart_ours_over_stock", true, 0.8),
  JAR_OURS_OVER_STOCK("jar_ours_over_stock", true, 0.35),
  PAGE_TIME_GROWTH("page_time_growth_100_over_1", true, 1.1);

  final String ratio;
  private final boolean atMost;
  private final double limit;

  RatioGoal(String ratio, boolean atMost, double limit) {
    this.ratio = ratio;
    this.atMost = atMost;
    this.limit = limit;
  }

  boolean isMet(double value) {
    return atMost ? value <= limit : value >= limit;
  }

  @Override
  public String toString() {
    return (atMost ? "<= " : ">= ") + limit;
  }
}
