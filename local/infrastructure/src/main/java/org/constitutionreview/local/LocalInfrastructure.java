package org.constitutionreview.local;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

@SpringBootApplication
public class LocalInfrastructure {

    public static void main(String[] args) {
        SpringApplication.run(LocalInfrastructure.class, args);
    }
}
