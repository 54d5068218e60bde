package org.constitutionreview.events;

/** The Kafka topics. A record's key is {@link Event#key()}; order is promised for each key of a topic. */
public enum Topic {
    AMENDMENTS(Topic.AMENDMENTS_NAME),
    MEETINGS(Topic.MEETINGS_NAME),
    REVIEWS(Topic.REVIEWS_NAME),
    DOCUMENTS(Topic.DOCUMENTS_NAME);

    public static final String AMENDMENTS_NAME = "constitution.amendments";
    public static final String MEETINGS_NAME = "constitution.meetings";
    public static final String REVIEWS_NAME = "constitution.reviews";
    public static final String DOCUMENTS_NAME = "constitution.documents";

    private final String topicName;

    Topic(String topicName) {
        this.topicName = topicName;
    }

    public String topicName() {
        return topicName;
    }
}
