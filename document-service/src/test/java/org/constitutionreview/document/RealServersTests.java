package org.constitutionreview.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.mongodb.core.MongoTemplate;

@ServiceTest
class RealServersTests {

    @Autowired
    MongoTemplate mongo;

    @BeforeEach
    void areUsed() {
        assumeTrue(RealServers.USED, RealServers::whyNot);
    }

    @Test
    void theServiceTestsRunOnAReplicaSet() {
        assertThat(mongo.executeCommand("{hello: 1}")).containsKey("setName");
    }
}
