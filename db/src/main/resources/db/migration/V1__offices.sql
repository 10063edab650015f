-- Districts, their departments, the people and their duties.

CREATE TABLE district (
    code CHAR(6) NOT NULL PRIMARY KEY,
    name VARCHAR(100) NOT NULL
);

CREATE TABLE department (
    id BIGINT NOT NULL PRIMARY KEY,
    district_code CHAR(6) NOT NULL,
    name VARCHAR(200) NOT NULL,
    short_name VARCHAR(100) NOT NULL,
    CONSTRAINT department_district FOREIGN KEY (district_code) REFERENCES district (code),
    CONSTRAINT department_name UNIQUE (district_code, name)
);

CREATE TABLE person (
    id BIGINT NOT NULL PRIMARY KEY,
    district_code CHAR(6) NOT NULL,
    login VARCHAR(100) NOT NULL,
    login_key VARCHAR(100) NOT NULL,
    name VARCHAR(100) NOT NULL,
    phone VARCHAR(50) NOT NULL,
    password_hash VARCHAR(255) NOT NULL,
    must_change_password BOOLEAN NOT NULL,
    CONSTRAINT person_district FOREIGN KEY (district_code) REFERENCES district (code),
    CONSTRAINT person_login UNIQUE (login_key)
);

CREATE TABLE duty (
    id BIGINT NOT NULL PRIMARY KEY,
    person_id BIGINT NOT NULL,
    role VARCHAR(30) NOT NULL,
    department_id BIGINT,
    from_day DATE NOT NULL,
    to_day DATE,
    CONSTRAINT duty_person FOREIGN KEY (person_id) REFERENCES person (id),
    CONSTRAINT duty_department FOREIGN KEY (department_id) REFERENCES department (id)
);
