package nl.voortgang.command.forms;

import org.springframework.boot.http.converter.autoconfigure.ServerHttpMessageConvertersCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class FormConfiguration {

    @Bean
    ServerHttpMessageConvertersCustomizer forms() {
        return converters -> converters.addCustomConverter(new FormConverter());
    }
}
