package org.constitutionreview.document;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;

/** The whole service, asked over HTTP without a network, on a store that speaks MongoDB's protocol; Kafka is away. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(properties = "REVIEW_KAFKA=127.0.0.1:9")
@AutoConfigureMockMvc
@Import({Api.class, MovableTime.class, TestMongo.class})
public @interface ServiceTest {}
